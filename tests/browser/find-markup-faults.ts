import { HtmlValidate } from "html-validate";

/** What html-validate says against a whole page, as `line: rule: message`. */
export async function findMarkupFaults(html: string): Promise<readonly string[]> {
  const { results } = await VALIDATOR.validateString(html);
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

const VALIDATOR = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The standard allows both cases; the templates write it small.
    "doctype-style": ["error", { style: "lowercase" }],
    // For search engines; our titles are the official names of reports.
    "long-title": "off",
    // What a template leaves at the end of a line changes nothing.
    "no-trailing-whitespace": "off",
    // A table's scroll box is no section: it is a region so that a keyboard can reach it.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});
