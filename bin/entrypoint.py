#!/usr/bin/env python3
"""Becomes aim, in the same process: what manifests and tools of AMD's runtime call."""
import os
import signal
import sys

# Python ignores it, and what it becomes would too.
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
aim = os.path.join(os.path.dirname(os.path.realpath(__file__)), "aim")
os.execv(aim, [aim, *sys.argv[1:]])
