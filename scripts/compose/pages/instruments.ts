import type { Briefing } from "../audience/briefing.ts";
import { citeInFull } from "../words/citations.ts";
import type { InstrumentsView } from "../views/pages.ts";
import { linkTo } from "../frame/links.ts";
import { describePage } from "../feeds/describe-state.ts";
import type { PageContent, SiteContent } from "./page-content.ts";

/** `van-ban/`: the instruments that everything is based on. */
export function composeInstrumentsPage({
  editions: [{ briefing }],
}: SiteContent): readonly PageContent<InstrumentsView>[] {
  const { label: title } = linkTo("instruments");
  const description = describePage(title, briefing);
  return [{ id: "", title, description, briefing, view: composeInstruments(briefing) }];
}

/** Every instrument in rank order, with the schedule, changes of units and indicators that cite it. */
export function composeInstruments({ dataset, period }: Briefing): InstrumentsView {
  return {
    title: linkTo("instruments").label,
    leadText: "Các văn bản làm căn cứ, xếp theo thứ bậc.",
    instruments: dataset.instruments.map((instrument) => ({
      id: instrument.id,
      citation: citeInFull(instrument),
      subject: instrument.subject ?? "",
      link: instrument.link === null ? null : { label: "Xem văn bản", href: instrument.link },
      uses: [
        ...(period.plannedWindow?.instrument === instrument.id
          ? ["Thời gian tổ chức đại hội"]
          : []),
        ...(period.postponements.some((pause) => pause.instrument === instrument.id)
          ? ["Việc tạm hoãn đại hội"]
          : []),
        ...(period.reorganizations.some((change) => change.instrument === instrument.id)
          ? ["Biến động tổ chức"]
          : []),
        ...dataset.indicators
          .filter((indicator) => indicator.instrument === instrument.id)
          .map(({ name }) => name),
      ],
    })),
  };
}
