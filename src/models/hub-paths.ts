type Environment = Readonly<Record<string, string | undefined>>;

/** Where huggingface_hub keeps what it downloads, and the token of `hf auth login`. */
export interface HubPaths {
  readonly cache: string;
  readonly token: string;
}

/**
 * The paths that an environment names, as huggingface_hub reads it; `home` stands where HF_HOME is not
 * set. https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables
 */
export function hubPaths(environment: Environment, home: string): HubPaths {
  const { HF_HUB_CACHE: cache, HUGGINGFACE_HUB_CACHE: old, HF_TOKEN_PATH: token } = environment;
  const root = (environment["HF_HOME"] || home).replace(/(?<=.)\/+$/, "");
  return {
    cache: expanded(cache || old || `${root}/hub`, environment),
    token: expanded(token || `${root}/token`, environment),
  };
}

/** Where it keeps all of this when nobody names another place. */
export function ownHubHome({ XDG_CACHE_HOME: caches, HOME: user }: Environment): string {
  return `${caches || `${user || "/root"}/.cache`}/huggingface`;
}

/** `~`, `$NAME` and `${NAME}` stand for what they name; a name that is not set stays. */
function expanded(path: string, environment: Environment): string {
  const { HOME: user } = environment;
  return path
    .replace(/^~(?=\/|$)/, user || "~")
    .replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole: string, plain?: string, braced?: string) => {
      return environment[plain ?? braced ?? ""] ?? whole;
    });
}
