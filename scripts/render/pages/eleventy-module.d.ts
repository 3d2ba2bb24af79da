/** The part of Eleventy 3.1 that we use; the package brings no types. */
declare module "@11ty/eleventy" {
  interface UserConfig {
    addTemplate(
      virtualPath: string,
      content: string,
      data: Readonly<Record<string, unknown>>,
    ): void;
    addGlobalData(name: string, value: unknown): void;
    setDataDirectory(folder: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setIncludesDirectory(folder: string): void;
    setLibrary(engine: string, library: unknown): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(isUsed: boolean): void;
  }

  interface EleventyOptions {
    readonly config: (config: UserConfig) => void;
    /** With an empty string Eleventy looks for no configuration file. */
    readonly configPath: string;
    readonly loader: "esm";
    readonly quietMode: boolean;
    readonly source: "script";
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: string }[]>;
  }
}
