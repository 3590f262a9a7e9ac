"""What travels between this device and central. No Qt."""
