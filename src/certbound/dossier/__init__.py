"""What a reviewer does with a folder that certbound wrote: read what it says, sign it, compare it, argue with it."""
