import type { Briefing } from "../audience/briefing.ts";
import { citeInFull } from "../words/citations.ts";
import type { InstrumentsView } from "../views/pages.ts";
import { SECTIONS } from "../frame/sections.ts";

/** Every instrument in rank order, with what rests on it. */
export function composeInstruments({ dataset, period }: Briefing): InstrumentsView {
  return {
    title: SECTIONS.instruments.label,
    leadText: "Các văn bản làm căn cứ, xếp theo thứ bậc.",
    instruments: dataset.instruments.map((instrument) => ({
      id: instrument.id,
      citation: citeInFull(instrument),
      subject: instrument.subject,
      link: instrument.link === null ? null : { label: "Xem văn bản", href: instrument.link },
      uses: [
        ...(period.plannedWindow?.instrument === instrument.id
          ? ["Thời gian tổ chức đại hội"]
          : []),
        ...(period.postponements.some((pause) => pause.instrument === instrument.id)
          ? ["Việc tạm hoãn đại hội"]
          : []),
        ...dataset.indicators
          .filter((indicator) => indicator.instrument === instrument.id)
          .map(({ name }) => name),
      ],
    })),
  };
}
