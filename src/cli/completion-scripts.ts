/** Shells that there is a script for. */
export const completionShells = ["bash", "zsh", "fish"] as const;
export type CompletionShell = (typeof completionShells)[number];

/**
 * The script that makes a shell complete `aim`. All of them ask `aim __complete` with the words up to
 * the cursor, and get back what to offer beside (`nothing`, `files` or `folders`) on the first line,
 * then a word a line with a tab and its meaning.
 */
export function completionScript(shell: CompletionShell): string {
  switch (shell) {
    case "bash":
      return bash;
    case "zsh":
      return zsh;
    case "fish":
      return fish;
  }
}

const bash = `# Completion of aim for bash. To load it: source <(aim completion bash)
_aim() {
  local rest="\${COMP_LINE:0:COMP_POINT}" trimmed word full current beside="" line
  local -a words=() found=()
  local -i i last=-1
  # bash also splits words at = and :, where no blank stands between them; aim does not.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    trimmed="\${rest#"\${rest%%[![:blank:]]*}"}"
    word="\${COMP_WORDS[i]}"
    if ((i == COMP_CWORD)); then word="$trimmed"; fi
    if ((i > 0)) && [[ "$trimmed" == "$rest" && -n "$word" ]]; then
      words[last]+="$word"
    else
      last+=1
      words[last]="$word"
    fi
    rest="\${trimmed#"$word"}"
  done
  full="\${words[last]}"
  # What readline replaces begins after the last = or : of the word.
  current="\${full##*[=:]}"
  while IFS= read -r line; do
    if [[ -z "$beside" ]]; then beside="$line"; continue; fi
    found+=("\${line%%$'\\t'*}")
  done < <("$1" __complete "\${words[@]:1}" 2>/dev/null)
  COMPREPLY=()
  ((\${#found[@]})) && for word in "\${found[@]}"; do COMPREPLY+=("\${word#"\${full%"$current"}"}"); done
  case "$beside" in
    files) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current") ;;
    folders) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current") ;;
  esac
}
complete -F _aim aim aim-runtime
`;

const zsh = `#compdef aim aim-runtime
# Completion of aim for zsh. To load it: source <(aim completion zsh)
# or write it to a file named _aim in a folder of $fpath.
_aim() {
  local -a answer described plain
  local line word meaning
  answer=("\${(@f)$("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "\${(@)answer[2,-1]}"; do
    [[ -n "$line" ]] || continue
    word="\${line%%$'\\t'*}"
    meaning="\${line#*$'\\t'}"
    if [[ -n "$meaning" ]]; then
      described+=("\${word//:/\\\\:}:$meaning")
    else
      plain+=("$word")
    fi
  done
  (( \${#described} )) && _describe -t words 'aim' described
  (( \${#plain} )) && compadd -a plain
  case "\${answer[1]}" in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [[ "\${funcstack[1]}" == _aim ]]; then
  _aim "$@"
else
  whence compdef >/dev/null || { autoload -Uz compinit && compinit; }
  compdef _aim aim aim-runtime
fi
`;

const fish = `# Completion of aim for fish. To load it: aim completion fish | source
function __aim_complete
    set -l words (commandline -opc)
    set -l answer ($words[1] __complete $words[2..-1] (commandline -ct) 2>/dev/null)
    switch "$answer[1]"
        case files
            __fish_complete_path (commandline -ct)
        case folders
            __fish_complete_directories (commandline -ct)
    end
    if test (count $answer) -gt 1
        printf '%s\\n' $answer[2..-1]
    end
end
complete -c aim -f -a '(__aim_complete)'
complete -c aim-runtime -f -a '(__aim_complete)'
`;
