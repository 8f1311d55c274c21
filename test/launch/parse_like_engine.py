"""Parses command lines as an engine does, with Python's own argparse.

stdin: {"options": {name: {"kind", "type", "aliases", "mayBeEmpty", "positional"}},
        "dottedKeys": bool, "commandLines": [[word, ...], ...]}
stdout: for each command line {"values": {name: value}} or {"error": message}
"""

import argparse
import json
import sys


def json_or_text(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


TYPES = {
    "integer": int,
    "human-integer": int,
    "human-integer-or-auto": int,
    "number": float,
    "boolean": bool,
    "json": json.loads,
    "json-list": json.loads,
    "string-or-json": json_or_text,
}


class Refused(Exception):
    pass


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise Refused(message)


def build(options):
    parser = Parser(add_help=False)
    for name, option in options.items():
        kind = option["kind"]
        how = {"default": None}
        if kind in ("value", "list", "append"):
            how["type"] = TYPES.get(option.get("type"), str)
        if kind == "flag":
            how["action"] = "store_true"
        elif kind == "boolean":
            how["action"] = argparse.BooleanOptionalAction
        elif kind == "append":
            how["action"] = "append"
        elif kind == "list":
            how["nargs"] = "*" if option.get("mayBeEmpty") else "+"
        elif kind == "value" and option.get("mayBeEmpty"):
            how["nargs"] = "?"
            how["const"] = None
        elif kind == "help":
            continue
        if option.get("positional"):
            parser.add_argument(name, **how)
        else:
            parser.add_argument("--" + name, *(option.get("aliases") or []), dest=name, **how)
    return parser


def set_key(mapping, keys, value):
    for key in keys[:-1]:
        mapping = mapping.setdefault(key, {})
    mapping[keys[-1]] = value


def fold_dotted_keys(words):
    """What vLLM does before argparse: `--x.key value` becomes `--x {"key": value}` at the end."""
    rest, folded, words = [], {}, list(words)
    while words:
        word = words.pop(0)
        flag, equals, text = word.partition("=")
        if not word.startswith("-") or "." not in flag:
            rest.append(word)
            continue
        if not equals:
            if not words:
                raise Refused("no value after " + word)
            text = words.pop(0)
        option, *keys = flag.split(".")
        set_key(folded.setdefault(option, {}), keys, json_or_text(text))
    for option, mapping in folded.items():
        rest += [option, json.dumps(mapping)]
    return rest


def main():
    task = json.load(sys.stdin)
    parser = build(task["options"])
    answers = []
    for words in task["commandLines"]:
        try:
            if task["dottedKeys"]:
                words = fold_dotted_keys(words)
            answers.append({"values": vars(parser.parse_args(words))})
        except Refused as refused:
            answers.append({"error": str(refused)})
    json.dump(answers, sys.stdout)


main()
