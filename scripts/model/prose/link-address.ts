/** As the page gets it. A placeholder in an address would be printed as it was typed. */
const WHOLE_ADDRESS = /^(?:https:\/\/|mailto:|tel:)(?!.*%7B%7B)\S+$/;

/** Whether a link leads somewhere from wherever its words stand: on several pages, in a PDF, in Word. */
export function isWholeAddress(href: string): boolean {
  return WHOLE_ADDRESS.test(href) && URL.canParse(href);
}
