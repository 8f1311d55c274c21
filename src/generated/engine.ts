// Generated from schemas/engine.schema.json by `npm run generate`. Do not edit.

/**
 * What an engine looks like from outside: how it is started and how its command line is written. Adding an engine is adding such a file.
 */
export interface EngineDescriptor {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * Name of the engine, as in `metadata.engine`; the file is `engines/<id>.json`.
   */
  readonly id: string;
  /**
   * Name for people.
   */
  readonly title?: string;
  /**
   * Name of the Python distribution, whose dist-info names the installed version.
   */
  readonly distribution?: string;
  /**
   * Python module that must be importable.
   */
  readonly module?: string;
  /**
   * The command that the arguments are appended to.
   */
  readonly command: {
    /**
     * Alternatives for the program, by name or by path: the first that can be executed is used.
     */
    readonly programs: readonly string[];
    /**
     * Arguments before the engine's own options.
     */
    readonly arguments: readonly string[];
  };
  /**
   * Names of the options that aim itself sets, without dashes. A profile and AIM_ENGINE_ARGS can set `host` alone.
   */
  readonly options: {
    /**
     * Option that takes the model, an id or a directory. Null: the model is no option but the first argument after the command.
     */
    readonly model: string | null;
    /**
     * False: the engine is not told the model, because its image has one (`model` is null then). True where absent.
     */
    readonly takesModel?: boolean;
    /**
     * Option that takes the port to listen on.
     */
    readonly port: string;
    /**
     * Option that takes the address to listen on. A profile may set it.
     */
    readonly host?: string;
    /**
     * Option that takes the name or names under which clients know the model. Null: the engine names it itself.
     */
    readonly servedModelName: string | null;
    /**
     * How many served names the option takes. `one`, also where absent: the name of the container (AIM_ID) is left out. `many`: written as a list.
     */
    readonly servedModelNames?: "one" | "many";
  };
  /**
   * How the engine's command line is written.
   */
  readonly arguments: {
    /**
     * File beside this one that lists the options of each version. Where there is none, everything is written as this descriptor says.
     */
    readonly flagTable?: string;
    /**
     * Option by which every argument is passed as one `key=value`, the key as it is written in the profile. No value is written as `true` is. Absent: each argument is an option of its own; else `prefix`, `separator`, `assignment` and a flag table mean nothing.
     */
    readonly pair?: string;
    /**
     * What stands before an option name. `--` where absent.
     */
    readonly prefix?: "--" | "-";
    /**
     * What stands between the words of an option name. `-` where absent. In profiles and AIM_ENGINE_ARGS `_` and `-` mean the same, whatever the engine wants.
     */
    readonly separator?: "-" | "_";
    /**
     * How an option gets its value: `separate` (`--x value`; `--x=value` where the value begins with `-`) or `equals` (always `--x=value`). `separate` where absent.
     */
    readonly assignment?: "separate" | "equals";
    /**
     * Prefix that negates a boolean option, or null when the engine has none.
     */
    readonly negation: string | null;
    /**
     * How `true` and `false` are written where the flag table does not say: `flag` (the bare flag; negated or nothing for false), `switch` (the bare flag, and nothing for false: which options have a negation is not known), `value` (`--x true`, `--x false`) or `python` (`--x True`, `--x False`). `flag` where absent.
     */
    readonly booleans?: "flag" | "switch" | "value" | "python";
    /**
     * How a list is written where the flag table does not say: `values` (one flag, many values), `repeat` (the flag once a value), `comma` (one value, `a,b`), `json`, or `python` (one value as Python prints it, `['a', 'b']`).
     */
    readonly lists: "values" | "repeat" | "comma" | "json" | "python";
    /**
     * How a mapping is written: `json` (one JSON value), `dotted` (`--x.key value` for each key) or `python` (one value as Python prints it).
     */
    readonly mappings: "json" | "dotted" | "python";
    /**
     * True: the engine reads `--x.key value` as a key of a JSON option, and takes every argument that begins with `-` and contains `.` for one. False where absent.
     */
    readonly dottedKeys?: boolean;
    /**
     * Further options that a profile and AIM_ENGINE_ARGS must not set, by canonical name.
     */
    readonly reserved?: readonly string[];
    /**
     * Arguments that are passed unless a profile or AIM_ENGINE_ARGS sets them: where the engine's own default does not suit a container.
     */
    readonly defaults?: {
      readonly [k: string]: string | number | boolean | null;
    };
  };
  /**
   * Options by which LoRA adapters are passed, without dashes. They are passed together when there are adapters, over what the profile and AIM_ENGINE_ARGS say. Absent: the engine is passed none.
   */
  readonly adapters?: {
    /**
     * Switch without which the engine takes no adapters.
     */
    readonly enable?: string;
    /**
     * Option for how many adapters a batch may use (AIM_ADAPTER_MAX_COUNT).
     */
    readonly maxCount?: string;
    /**
     * Option for how many adapters are kept in the memory of the host (AIM_ADAPTER_MAX_CPU_COUNT).
     */
    readonly maxCpuCount?: string;
    /**
     * Option for the largest rank (AIM_ADAPTER_MAX_RANK).
     */
    readonly maxRank?: string;
    /**
     * Option that takes the adapters, a list of `name=path`.
     */
    readonly modules: string;
  };
  /**
   * Options that say how weights are loaded and memory is divided, each with every spelling that the engine knows, without dashes. Absent: nothing is known of it, and no profile of the engine is judged by the size of its model.
   */
  readonly loading?: {
    /**
     * GPUs that share each layer; 1 where the option is absent.
     */
    readonly tensorParallel: readonly string[];
    /**
     * GPUs that hold layers one after another; 1 where absent.
     */
    readonly pipelineParallel?: readonly string[];
    /**
     * Data-parallel replicas, which may divide experts between them; 1 where absent.
     */
    readonly replicas?: readonly string[];
    /**
     * Share of a GPU's memory that the engine takes.
     */
    readonly memoryShare?: readonly string[];
    /**
     * That share where the option is absent. Absent: the engine finds it itself.
     */
    readonly defaultMemoryShare?: number;
    /**
     * Longest context, in tokens.
     */
    readonly maxContext?: readonly string[];
    /**
     * Number format of keys and values.
     */
    readonly kvDtype?: readonly string[];
    /**
     * Quantization of the weights.
     */
    readonly quantization?: readonly string[];
    /**
     * How the files are read.
     */
    readonly loadFormat?: readonly string[];
    /**
     * Values of that option with which the weights take as much memory as in the files.
     */
    readonly plainFormats?: readonly string[];
    /**
     * Values of that option with which the engine reads an `s3://` address itself.
     */
    readonly streamingFormats?: readonly string[];
    /**
     * Branch, tag or commit of a model on the hub.
     */
    readonly revision?: readonly string[];
    /**
     * Folder that weights are downloaded to, in place of the cache of the hub.
     */
    readonly downloadFolder?: readonly string[];
    /**
     * Options that change how much memory the weights take: with one of them their size on a GPU is not known.
     */
    readonly changedBy?: readonly string[];
    /**
     * Options that change the shape of the model or how its heads are divided: with one of them neither is known.
     */
    readonly shapeChangedBy?: readonly string[];
  };
  /**
   * The HTTP server of the engine.
   */
  readonly server: {
    /**
     * Address that the engine is told to listen on, by `options.host`, unless a profile or AIM_ENGINE_ARGS sets that option. Absent: the engine's own default reaches outside the container.
     */
    readonly listen?: string;
    /**
     * Path that answers 200 when the engine can serve.
     */
    readonly readiness: string;
    /**
     * Path of the Prometheus metrics.
     */
    readonly metrics: string;
    /**
     * Routes that clients use.
     */
    readonly routes?: readonly string[];
  };
  /**
   * Variables that the engine reads.
   */
  readonly environment?: {
    /**
     * Variable that names the directory models are downloaded to. It is set to AIM_CACHE_PATH unless the container or the profile sets it.
     */
    readonly cacheHome?: string;
    /**
     * Variable that holds the engine's log level (DEBUG, INFO, WARNING, ERROR, CRITICAL). It is set to AIM_LOG_LEVEL_ROOT, unless that is not given and the container sets the variable itself; a profile's `env_vars` win.
     */
    readonly logLevel?: string;
    /**
     * Prefixes of the variables that the engine owns.
     */
    readonly prefixes?: readonly string[];
  };
}
