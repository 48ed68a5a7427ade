"""A centre to practise in: invented people, played by the commands that screens use."""
