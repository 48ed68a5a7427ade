"""What meets somebody who has been away a long time."""
