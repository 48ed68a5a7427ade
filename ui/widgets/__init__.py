"""Controls made for this program; each tells its name, help and errors to assistive technology."""
