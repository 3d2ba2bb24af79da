import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";

/**
 * Makes a function that gives what html-validate says against a page or a part of one, as `line: rule: message`. It
 * reads the rules once: for each page anew this took longer than the page.
 */
export function makeMarkupCheck(rules: ConfigData): (html: string) => Promise<readonly string[]> {
  const loader = new StaticConfigLoader(rules);
  const read = loader.getConfigFor("");
  const validator = new HtmlValidate(Object.assign(loader, { getConfigFor: () => read }));
  return async (html) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
  };
}

/** What html-validate says against a whole page. */
export const findMarkupFaults = makeMarkupCheck({
  extends: ["html-validate:recommended"],
  rules: {
    // The standard allows capital and small letters; our templates use small ones.
    "doctype-style": ["error", { style: "lowercase" }],
    // The rule shortens titles for search engines; ours are the official names of reports.
    "long-title": "off",
    // Spaces that a template leaves at the end of a line change nothing.
    "no-trailing-whitespace": "off",
    // The box in which a table scrolls is a region so that a keyboard can reach it; it is no section.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});
