import { answerMark } from "./hub-command.ts";

/**
 * What the image's Python is given to run: nothing but calls of huggingface_hub. An error ends it as it
 * is, and is understood by its words.
 *
 * From 1.18 on, huggingface_hub gives each process a partial file of its own name, and never looks at
 * those of others: what a killed process had of a file would be lost. `finish_partials` goes on with
 * them by the library's own `http_get`. Parts of Xet, which does not write from front to back, are of no
 * use: a mark beside them says that they are.
 */
export const hubScript = `
import sys
sys.path = [folder for folder in sys.path if folder]  # Nothing is imported from where aim was started.
import hashlib, json, os, re
from concurrent.futures import ThreadPoolExecutor
try:
    import ctypes
    ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG: not to outlive who started it.
except Exception:
    pass
task = json.loads(sys.argv[1])
name, revision = task["id"], task["revision"]
local, cache = task["localDir"], task["cacheDir"]

def say(answer):
    print(${JSON.stringify(answerMark)} + json.dumps(answer), flush=True)

def list_files():
    from huggingface_hub import HfApi
    from huggingface_hub.utils import filter_repo_objects
    info = HfApi().model_info(name, revision=revision, files_metadata=True)
    wanted = filter_repo_objects(info.siblings, allow_patterns=task["include"], ignore_patterns=task["exclude"], key=lambda file: file.rfilename)
    say({"commit": info.sha, "files": [
        {"path": file.rfilename, "size": file.size, "etag": file.lfs["sha256"] if file.lfs else file.blob_id}
        for file in wanted]})

def uses_xet():
    try:
        from huggingface_hub.utils._runtime import is_xet_available
        return is_xet_available()
    except ImportError:
        return False

def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 22):
            digest.update(piece)
    return digest.hexdigest()

def finish(part, etag):
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers
    file = next(each for each in task["files"] if each["etag"] == etag)
    done = os.path.join(local, file["path"]) if local else os.path.join(os.path.dirname(part), etag)
    if os.path.exists(done) or os.path.getsize(part) > file["size"]:
        return
    with open(part, "ab") as target:
        http_get(hf_hub_url(name, file["path"], revision=revision), target, resume_size=os.path.getsize(part),
                 headers=build_hf_headers(), expected_size=file["size"])
    if sha256(part) == etag:
        os.replace(part, done)

def go_on(part, etag, usable):
    try:
        if usable:
            finish(part, etag)
    except Exception as error:
        print("not gone on with", part, type(error).__name__, error, file=sys.stderr)
        return
    if os.path.exists(part):
        os.unlink(part)

def finish_partials():
    root = local or os.path.join(cache, "models--" + name.replace("/", "--"))
    mark = os.path.join(cache or os.path.dirname(local), "parts-of-xet")
    usable = not uses_xet() and not os.path.exists(mark)
    if uses_xet():
        open(mark, "w").close()
    elif not usable:
        os.unlink(mark)
    largest = {}
    parts = [os.path.join(at, each) for at, _, names in os.walk(root) for each in names if each.endswith(".incomplete")]
    for part in sorted(parts, key=os.path.getsize):
        found = re.search(r"([0-9a-f]{64})\\.[0-9a-f]{8}\\.incomplete$", part)
        if found:
            smaller = largest.get(found[1])
            if smaller:
                os.unlink(smaller)
            largest[found[1]] = part
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda found: go_on(found[1], found[0], usable), largest.items()))

if task["do"] == "list":
    list_files()
else:
    from huggingface_hub import constants, snapshot_download
    constants.DOWNLOAD_CHUNK_SIZE = 1 << 20  # Written at once: what a kill loses, and how often something moves.
    finish_partials()
    where = {"local_dir": local} if local else {"cache_dir": cache}
    snapshot_download(name, revision=revision, allow_patterns=task["include"], ignore_patterns=task["exclude"], **where)
`;
