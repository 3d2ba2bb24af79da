/** What a plain Eleventy project uses beyond scripts/render/pages/eleventy-module.d.ts. */
declare module "@11ty/eleventy" {
  interface UserConfig {
    addFilter(name: string, filter: (value: string, argument: string) => unknown): void;
    addNunjucksGlobal(name: string, value: unknown): void;
    amendLibrary(
      engine: "njk",
      amend: (environment: { addGlobal(name: string, value: unknown): void }) => void,
    ): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, boolean>>): void;
  }

  interface Eleventy {
    write(): Promise<unknown>;
  }
}
