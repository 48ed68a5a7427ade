"use strict";
(() => {
  const issuer = JSON.parse(document.getElementById("issuer").textContent);
  const { tongues, rows } = JSON.parse(document.getElementById("words").textContent);
  const context = new TextEncoder().encode("validering/copy/1\0");
  const at = (id) => document.getElementById(id);
  let tongue = first();
  let shown = null;

  class Unreadable extends Error {}

  function first() {
    const wanted = (navigator.languages || []).map((tag) => tag.split("-")[0]);
    return wanted.find((tag) => tag in tongues) || "sv";
  }

  const isolated = (text) => `\u2068${text}\u2069`;

  function say(key, facts = {}) {
    const words = tongues[tongue].words[key] ?? tongues.sv.words[key];
    return words.replace(/\{(\w+)\}/g, (_, name) => isolated(facts[name]));
  }

  // --- the record, as exports/credentials/compact.py writes it ---
  function bytesOf(letters) {
    const bare = letters.slice(letters.lastIndexOf("#") + 1).replace(/[\s-]/g, "").toUpperCase();
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const out = [];
    let held = 0, bits = 0;
    for (const letter of bare) {
      const value = alphabet.indexOf(letter);
      if (value < 0) throw new Unreadable();
      held = (held << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        out.push((held >> bits) & 255);
        held &= (1 << bits) - 1;
      }
    }
    if (held !== 0 || bits >= 5 || out.length <= 64) throw new Unreadable();
    return new Uint8Array(out);
  }

  class Reader {
    constructor(bytes) { this.left = bytes; }
    take(count) {
      if (this.left.length < count) throw new Unreadable();
      const taken = this.left.slice(0, count);
      this.left = this.left.slice(count);
      return taken;
    }
    number(size) { return this.take(size).reduce((sum, byte) => sum * 256 + byte, 0); }
    text(size) {
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(this.take(size));
      } catch { throw new Unreadable(); }
    }
    choice(row) {
      const value = row[this.number(1)];
      if (value === undefined) throw new Unreadable();
      return value;
    }
  }

  function unpack(packed) {
    const reader = new Reader(packed);
    if (reader.number(1) !== 1) throw new Unreadable();
    const key = hex(reader.take(8));
    const year = reader.number(2), running = reader.number(2), letter = reader.text(1), document_ = reader.number(2);
    const pad = (number, width) => String(number).padStart(width, "0");
    const record = {
      key,
      number: `${pad(year, 4)}-${pad(running, 4)}-${letter}-${pad(document_, 2)}`,
      version: reader.number(1),
      kind: reader.choice(rows.kinds),
      issued: new Date(Date.UTC(2000, 0, 1) + reader.number(2) * 86400000),
    };
    const flags = reader.number(1);
    if (flags & ~3) throw new Unreadable();
    record.name = reader.text(reader.number(1)) + (flags & 1 ? "…" : "");
    record.born = flags & 2 ? reader.number(2) : null;
    record.results = [];
    for (let left = reader.number(1); left > 0; left -= 1) {
      const result = { id: reader.text(reader.number(1)), version: reader.text(reader.number(1)) };
      result.outcome = reader.choice(rows.profile_outcomes);
      result.modules = [...reader.take(reader.number(1))].map((byte) => {
        const outcome = rows.module_outcomes[byte & 7];
        if (outcome === undefined) throw new Unreadable();
        return { place: byte >> 3, outcome };
      });
      record.results.push(result);
    }
    record.digest = hex(reader.take(16));
    if (reader.left.length) throw new Unreadable();
    return record;
  }

  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  async function isSigned(key, packed, signature) {
    const der = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
    const curve = { name: "ECDSA", namedCurve: "P-256" };
    const imported = await crypto.subtle.importKey("spki", der, curve, false, ["verify"]);
    const message = new Uint8Array(context.length + packed.length);
    message.set(context);
    message.set(packed, context.length);
    return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, imported, signature, message);
  }

  async function judge(letters) {
    let signed, record;
    try {
      signed = bytesOf(letters);
      record = unpack(signed.slice(0, -64));
    } catch (trouble) {
      if (trouble instanceof Unreadable) return { verdict: "unreadable" };
      throw trouble;
    }
    const key = issuer.keys.find((each) => each.id === record.key);
    if (!key) return { verdict: "unknown_issuer" };
    if (!crypto.subtle) return { verdict: "old_browser" };
    const isLate = key.until !== null && record.issued > new Date(key.until);
    const isOurs = await isSigned(key.key, signed.slice(0, -64), signed.slice(-64));
    if (isLate || !isOurs) return { verdict: "altered" };
    const ended = issuer.ended.find((each) => each.number === record.number && each.version === record.version);
    return { verdict: ended ? ended.status : "genuine", record, ended };
  }

  // --- what is shown ---
  const tones = { genuine: "good", altered: "bad", revoked: "bad", replaced: "wait" };

  function repaint() {
    document.documentElement.lang = tongue;
    document.documentElement.dir = tongues[tongue].direction;
    document.title = say("title");
    at("centre").textContent = isolated(issuer.centre.name);
    for (const key of ["title", "lead", "ways_title", "photo_label", "pasted_label", "file_label", "trust"]) {
      at(key).textContent = say(key, { web: issuer.centre.web || issuer.centre.name, phone: issuer.centre.phone || "–" });
    }
    at("camera").textContent = say("camera");
    at("check").textContent = say("check");
    at("made").textContent = say("made", { day: day(new Date(issuer.made_at)) });
    for (const button of at("tongues").children) {
      button.setAttribute("aria-pressed", String(button.lang === tongue));
    }
    if (shown) paint(shown);
  }

  function paint(finding) {
    shown = finding;
    const box = at("finding");
    box.hidden = false;
    box.dataset.tone = tones[finding.verdict] || "wait";
    at("verdict").textContent = say(`verdict.${finding.verdict}`);
    const facts = finding.ended ? { by: finding.ended.by ?? "", day: day(new Date(finding.ended.on)) } : {};
    const phone = issuer.centre.phone || "–";
    at("meaning").textContent = say(`meaning.${finding.verdict}`, { ...facts, phone });
    at("facts").replaceChildren(...(finding.record ? factsOf(finding.record) : []));
    at("compare").textContent = finding.record ? say("compare") : "";
    at("file_note").hidden = !finding.file;
    at("file_note").textContent = finding.file ? say(`file.${finding.file}`) : "";
  }

  function factsOf(record) {
    const pairs = [
      ["fact.kind", say(`kind.${record.kind}`)],
      ["fact.number", record.version > 1 ? say("fact.version", { number: record.number, version: record.version }) : record.number],
      ["fact.name", record.name],
      ["fact.issued", day(record.issued)],
    ];
    if (record.born) pairs.push(["fact.born", String(record.born)]);
    const parts = pairs.flatMap(([key, text]) => term(say(key), text));
    for (const result of record.results) {
      const profile = issuer.profiles.find((each) => each.id === result.id && each.version === result.version);
      const title = profile ? inTongue(profile.title) : say("fact.profile", { id: result.id, version: result.version });
      const list = document.createElement("ul");
      for (const module of result.modules) {
        const entry = document.createElement("li");
        const known = profile && profile.modules[module.place];
        const name = known ? inTongue(known.title) : say("fact.module", { place: module.place + 1 });
        entry.textContent = say("fact.module_result", { module: name, outcome: say(`module.${module.outcome}`) });
        list.append(entry);
      }
      parts.push(...term(title, say(`outcome.${result.outcome}`), list));
    }
    return parts;
  }

  function term(name, text, more) {
    const head = document.createElement("dt"), body = document.createElement("dd");
    head.textContent = name;
    body.textContent = isolated(text);
    if (more && more.children.length) body.append(more);
    return [head, body];
  }

  const inTongue = (texts) => texts[tongue] || texts.sv || Object.values(texts)[0] || "";
  const day = (when) => new Intl.DateTimeFormat(`${tongue}-u-nu-latn`, { dateStyle: "long", timeZone: "UTC" }).format(when);

  async function show(letters, more = {}) {
    paint({ ...(await judge(letters)), ...more });
    at("finding").focus();
  }

  // --- the ways in ---
  function scan(source, width, height) {
    const most = 1600, scale = Math.min(1, most / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const brush = canvas.getContext("2d", { willReadFrequently: true });
    brush.drawImage(source, 0, 0, canvas.width, canvas.height);
    return QR.decodeQR(brush.getImageData(0, 0, canvas.width, canvas.height));
  }

  async function readPhoto(file) {
    const url = URL.createObjectURL(file);
    try {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      await show(scan(picture, picture.naturalWidth, picture.naturalHeight));
    } catch {
      paint({ verdict: "no_code" });
    } finally {
      URL.revokeObjectURL(url);
    }
  }

  async function watchCamera() {
    const view = at("view");
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      paint({ verdict: "no_camera" });
      return;
    }
    view.srcObject = stream;
    view.hidden = false;
    await view.play();
    const stop = () => { stream.getTracks().forEach((track) => track.stop()); view.hidden = true; };
    const look = () => {
      if (view.hidden) return;
      try {
        const letters = scan(view, view.videoWidth, view.videoHeight);
        stop();
        show(letters);
      } catch {
        setTimeout(look, 150);
      }
    };
    look();
  }

  // A PDF keeps each attachment as a stream of its own; nothing else of the file has to be understood.
  async function* streamsOf(bytes) {
    const text = new TextDecoder("latin1").decode(bytes);
    const begin = /stream\r?\n/g;
    for (let found = begin.exec(text); found; found = begin.exec(text)) {
      const end = text.indexOf("endstream", begin.lastIndex);
      if (end < 0) return;
      if (text.slice(found.index - 3, found.index) !== "end") yield await inflated(bytes.slice(begin.lastIndex, end));
      begin.lastIndex = end + 9;
    }
  }

  async function inflated(raw) {
    const unpacked = async (some) =>
      new Uint8Array(await new Response(new Blob([some]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer());
    for (const cut of [0, 1, 2]) {
      try {
        return await unpacked(raw.slice(0, raw.length - cut));
      } catch { /* the line end before endstream does not belong to the data */ }
    }
    return raw;
  }

  async function readPdf(file) {
    const start = (bytes, words) => new TextDecoder("latin1").decode(bytes.slice(0, words.length)) === words;
    let code = null, digest = null;
    for await (const stream of streamsOf(new Uint8Array(await file.arrayBuffer()))) {
      if (start(stream, "HTTPS://") || start(stream, "#")) code = new TextDecoder().decode(stream).trim();
      if (start(stream, '{"')) {
        const text = new TextDecoder().decode(stream);
        if (text.includes('"format":"validering-copy-1"')) {
          digest = hex(new Uint8Array(await crypto.subtle.digest("SHA-256", stream))).slice(0, 32);
        }
      }
    }
    if (!code) { paint({ verdict: "no_code" }); return; }
    const finding = await judge(code);
    if (finding.record && finding.record.digest !== digest) { paint({ verdict: "altered" }); return; }
    paint({ ...finding, file: "seal" });
    at("finding").focus();
  }

  for (const tag of Object.keys(tongues)) {
    const button = document.createElement("button");
    button.type = "button";
    button.lang = tag;
    button.textContent = tongues[tag].own_name;
    button.addEventListener("click", () => { tongue = tag; repaint(); });
    at("tongues").append(button);
  }
  at("photo").addEventListener("change", (event) => event.target.files[0] && readPhoto(event.target.files[0]));
  at("file").addEventListener("change", (event) => event.target.files[0] && readPdf(event.target.files[0]));
  at("check").addEventListener("click", () => show(at("pasted").value));
  at("camera").addEventListener("click", watchCamera);
  at("camera_way").hidden = !(window.isSecureContext && location.protocol === "https:" && navigator.mediaDevices);
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      at("drop").classList.toggle("over", kind === "dragover");
      const file = kind === "drop" && event.dataTransfer.files[0];
      if (file) (file.type === "application/pdf" || /\.pdf$/i.test(file.name) ? readPdf : readPhoto)(file);
    });
  }
  window.addEventListener("hashchange", () => location.hash.length > 1 && show(location.hash));
  repaint();
  if (location.hash.length > 1) show(location.hash);
})();
