# Mounts a file system that never answers at the folder given, until stdin ends. Says `mounted`, or
# why it cannot.
import ctypes
import os
import sys

DETACH = 2

libc = ctypes.CDLL(None, use_errno=True)
folder = sys.argv[1].encode()
try:
    device = os.open("/dev/fuse", os.O_RDWR)
except OSError as error:
    print(error, flush=True)
    sys.exit(1)
options = f"fd={device},rootmode=40000,user_id=0,group_id=0".encode()
if libc.mount(b"hung", folder, b"fuse", 0, options) != 0:
    print(os.strerror(ctypes.get_errno()), flush=True)
    sys.exit(1)
print("mounted", flush=True)
sys.stdin.read()
libc.umount2(folder, DETACH)
