"""The registers that plans pick from: who assesses, and where there is room to show something."""

from __future__ import annotations

from datetime import date

from ui.practice.centre import LEILA, PracticeCentre
from validering import assessor_register, hosts

DAY = date(2026, 1, 12)
KITCHEN = "Skolköket, Ekbackens skola"
HOME = "Äldreboendet Eken"
RESTAURANT = "Restaurang Kajen"


def fill(centre: PracticeCentre) -> None:
    """Before the first candidate, so that plans and days know the workplaces."""
    centre.sign_in(LEILA, DAY)
    centre.act(
        assessor_register.change_assessor,
        centre.staff_ids["karin"],
        spoken_languages=["sv", "en"],
        availability="Tisdagar, onsdagar och torsdagar.",
        impartiality="Skolköket vid torget, där hon själv har arbetat.",
    )
    centre.act(
        assessor_register.change_assessor,
        centre.staff_ids["olof"],
        spoken_languages=["sv", "prs"],
        availability="Alla vardagar utom fredagar.",
    )
    centre.act(
        hosts.add_host,
        name=KITCHEN,
        address="Skolgatan 2, Ekbacken",
        contact_name="Köksmästaren",
        contact_way="040-000 00 21",
        can_show="Lunch till 400, storkök med kombiugnar, specialkost.",
    )
    centre.act(
        hosts.add_host,
        name=HOME,
        address="Ekvägen 8, Ekbacken",
        contact_name="Enhetschefen",
        contact_way="040-000 00 22",
        can_show="Omvårdnad dag och kväll, måltider, lyft med taklift.",
    )
    host_id = centre.made(
        hosts.add_host,
        name=RESTAURANT,
        address="Hamngatan 1, Ekbacken",
        contact_way="040-000 00 23",
        can_show="À la carte, kallskänk och dessert.",
    )
    centre.act(hosts.change_host, host_id, is_active=False)
