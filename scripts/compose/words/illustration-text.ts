import { asksFigures, type Form } from "../../model/form/form.ts";

/** Whole sentences, so that the guard knows them as our own words. */
const OF_FIGURES = {
  page: "Số liệu theo đơn vị trong trang này được dựng để minh họa, không phải số liệu thật.",
  article: "Số liệu theo đơn vị được dựng để minh họa, không phải số liệu thật.",
} as const;
const OF_WORDS = {
  page: "Nội dung trong trang này được dựng để minh họa, không phải văn bản thật.",
  article: "Nội dung được dựng để minh họa, không phải văn bản thật.",
} as const;

/** What is invented: the figures of units, or, without any figures, all that is told. */
export function noteIllustration(form: Form, where: keyof typeof OF_FIGURES): string {
  return (asksFigures(form) ? OF_FIGURES : OF_WORDS)[where];
}
