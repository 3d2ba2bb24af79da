/** What a plain Eleventy project uses beyond scripts/render/pages/eleventy-module.d.ts. */
declare module "@11ty/eleventy" {
  interface UserConfig {
    addTransform(name: string, transform: (content: string, outputPath: string) => string): void;
    amendLibrary(engine: "njk", amend: (environment: import("nunjucks").Environment) => void): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, boolean>>): void;
  }

  interface Eleventy {
    write(): Promise<unknown>;
  }
}
