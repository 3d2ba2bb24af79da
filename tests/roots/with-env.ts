import process from "node:process";

/** Does something with other variables of the environment in this process, and sets the old ones again. */
export async function withEnv<T>(
  variables: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const names = Object.keys(variables);
  const own = new Map(names.map((name) => [name, process.env[name]]));
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const [name, value] of own) {
      // Setting it to `undefined` would make it the word "undefined".
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}
