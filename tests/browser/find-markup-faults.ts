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
