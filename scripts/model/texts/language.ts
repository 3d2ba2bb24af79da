/** Of all that readers see (BCP 47); `templates/layouts/paper.njk` says the same. */
export const LANGUAGE = "vi-VN";
