"""vLLM's command line parser, rebuilt from the facts about each version on Python's own argparse.

stdin: {"facts": path of vllm-cli.json, "lines": {version: [[word, ...], ...]}}
stdout: {version: [null where the command line is accepted, else the reason, ...]}

What is rebuilt: the options of the version with kind, type, choices, number of values and default;
what vLLM does to the words before argparse sees them; the checks between options that follow. Not
rebuilt, because facts or files are missing: which fields the JSON of a config class may have, whether
a chat template or a config file exists.
"""

import argparse
import json
import re
import sys


class Refused(Exception):
    pass


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise Refused(message)

    def print_help(self, file=None):
        raise Refused("prints the help and ends")


def human_int(text):
    text = text.strip()
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([kKmMgGtT])", text)
    if not match:
        return int(text)
    number, suffix = match.groups()
    power = "kmgt".index(suffix.lower()) + 1
    if suffix.islower():
        return int(float(number) * 1000**power)
    if "." in number:
        raise argparse.ArgumentTypeError("a fraction with a binary suffix")
    return int(number) * 1024**power


def human_int_or_auto(text):
    return -1 if text.strip() == "-1" or text.strip().lower() == "auto" else human_int(text)


def text_or_json(text):
    return json.loads(text) if re.match(r"(?s)^\s*{.*}\s*$", text) else text


def pairs(text):
    made = {}
    for item in text.split(","):
        parts = item.split("=")
        if len(parts) != 2:
            raise argparse.ArgumentTypeError("not key=value")
        made[parts[0].strip()] = int(parts[1])
    return made


def json_or_pairs(text):
    return json.loads(text) if re.match(r"^{.*}$", text) else pairs(text)


def config_object(text):
    value = json.loads(text)
    if not isinstance(value, (dict, int)) or isinstance(value, bool):
        raise argparse.ArgumentTypeError("not an object")
    return value


def or_nothing(convert):
    """What vLLM wraps around the type of an optional field."""

    def convert_or_nothing(text):
        if text in ("", "None"):
            return None
        try:
            return convert(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return convert_or_nothing


TYPES = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "human_readable_int": human_int,
    "human_readable_int_or_auto": human_int_or_auto,
    "str-or-json": text_or_json,
    "from_json": json.loads,
    "<lambda>": str,
}

#: Versions whose JSON options also take key=value pairs.
WITH_PAIRS = {"0.8.5", "0.9.1", "rocm-0.9.1-20250715", "0.9.2"}


def converter(option, version):
    kind = option.get("type") or "str"
    if kind.startswith("json:"):
        convert = config_object
    elif kind == "json":
        is_list = isinstance(option.get("default"), list)
        convert = json_or_pairs if version in WITH_PAIRS and not is_list else json.loads
    else:
        convert = TYPES[kind]
    if kind != "bool" and option.get("default") is None:
        return or_nothing(convert)
    return convert


class LoraModules(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        for item in values:
            if not item:
                continue
            if "=" in item and "," not in item:
                _name, _path = item.split("=")
                continue
            try:
                fields = json.loads(item)
            except json.JSONDecodeError:
                parser.error("invalid JSON")
            if not {"name", "path"} <= set(fields):
                parser.error("invalid fields")
        setattr(namespace, self.dest, values)


class PromptAdapters(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        for item in values:
            _name, _path = item.split("=")
        setattr(namespace, self.dest, values)


def build(options, version):
    parser = Parser(prog="api_server")
    for stated in options:
        if version not in stated["in"]:
            continue
        option = {**stated, **stated.get("variants", {}).get(version, {})}
        kind, name = option["kind"], option["name"]
        if kind == "help":
            continue
        if option.get("positional"):
            parser.add_argument(name, nargs=option.get("nargs"), default=option.get("default"))
            continue
        flags = option.get("flags") or [name, *(option.get("aliases") or [])]
        flags = [flag for flag in flags if not flag.startswith("--no-") or flag == name]
        how = {"dest": option["dest"], "default": option.get("default")}
        if kind == "flag":
            how["action"] = "store_true"
        elif kind == "boolean-optional":
            how["action"] = argparse.BooleanOptionalAction
        else:
            how["type"] = converter(option, version)
            if option.get("choices"):
                how["choices"] = option["choices"]
            if kind == "append":
                how["action"] = "append"
                how["default"] = []
            elif option.get("nargs") is not None:
                how["nargs"] = option["nargs"]
            if kind == "LoRAParserAction":
                how["action"] = LoraModules
            if kind == "PromptAdapterParserAction":
                how["action"] = PromptAdapters
        parser.add_argument(*flags, **how)
    return parser


def in_dashes(words):
    """`_` in the name of an option, before the first dot, becomes `-`; `-O3` is a level."""
    for index, word in enumerate(words):
        if word.startswith("--"):
            flag, equals, value = word.partition("=")
            name, dot, keys = flag.partition(".")
            yield name.replace("_", "-") + dot + keys + equals + value
        elif word.startswith("-O") and word != "-O" and word[2] != ".":
            yield "-O.level=" + word[2:].lstrip("=")
        elif word == "-O" and words[index + 1 : index + 2] in (["0"], ["1"], ["2"], ["3"]):
            yield "-O.level"
        else:
            yield word


def fold_dotted(words):
    """`--x.key value` becomes `--x {"key": value}` at the end of the words."""
    rest, folded, words = [], {}, list(words)
    while words:
        word = words.pop(0)
        flag, equals, text = word.partition("=")
        if not word.startswith("-") or "." not in flag:
            rest.append(word)
            continue
        if not equals:
            text = words.pop(0)
        try:
            value = json.loads(text)
        except ValueError:
            value = text
        name, *keys = flag.split(".")
        if flag == "-O.level" and "--optimization-level" in KNOWN:
            rest += ["--optimization-level", text]
            continue
        inner = folded.setdefault(name, {})
        for key in keys[:-1]:
            inner = inner.setdefault(key, {})
        inner[keys[-1]] = value
    for name, value in folded.items():
        rest += [name, json.dumps(value)]
    return rest


def check_pairs(args):
    """What vLLM checks of parsed arguments before it loads anything."""
    if args.enable_auto_tool_choice and not args.tool_call_parser:
        raise Refused("--enable-auto-tool-choice requires --tool-call-parser")
    if getattr(args, "enable_log_outputs", False) and not args.enable_log_requests:
        raise Refused("--enable-log-outputs requires --enable-log-requests")
    if getattr(args, "enable_per_request_metrics", False) and args.disable_log_stats:
        raise Refused("--enable-per-request-metrics excludes --disable-log-stats")


def check_parsers(args, facts, version):
    """What vLLM checks when the server starts, before the model is loaded."""
    known = facts["tool_call_parsers"].get(version)
    if args.enable_auto_tool_choice and not args.tool_parser_plugin:
        if args.tool_call_parser not in known:
            raise Refused(f"invalid tool call parser: {args.tool_call_parser}")
    known = facts["reasoning_parsers"].get(version)
    if args.reasoning_parser and not getattr(args, "reasoning_parser_plugin", ""):
        if args.reasoning_parser not in known:
            raise Refused(f"invalid reasoning parser: {args.reasoning_parser}")


KNOWN = set()


def judge(parser, words, facts, version):
    KNOWN.clear()
    KNOWN.update(parser._option_string_actions)
    try:
        args = parser.parse_args(fold_dotted(in_dashes(words)))
        check_pairs(args)
        check_parsers(args, facts, version)
    except (Refused, ValueError, TypeError, AttributeError) as refused:
        return str(refused) or type(refused).__name__
    return None


def main():
    task = json.load(sys.stdin)
    with open(task["facts"], encoding="utf-8") as file:
        facts = json.load(file)
    answers = {}
    for version, lines in task["lines"].items():
        parser = build(facts["options"], version)
        # Many profiles lead to one command line: each is parsed once.
        reasons = {words: judge(parser, words, facts, version) for words in set(map(tuple, lines))}
        answers[version] = [reasons[words] for words in map(tuple, lines)]
    json.dump(answers, sys.stdout)


main()
