import type { Briefing } from "../audience/briefing.ts";
import { findLayoutProfile } from "./layout-profile.ts";
import { CIRCULATION_MARK, listMarks, PUBLIC_MARK } from "../../model/marks.ts";
import type { PaperShellView } from "../views/papers.ts";

/** What every sheet carries: its title, its format, and the marks that run on every page. */
export function composePaperShell(title: string, { audience, dataset }: Briefing): PaperShellView {
  const { issuer } = dataset;
  const marks = [...listMarks(issuer), audience === "internal" ? CIRCULATION_MARK : PUBLIC_MARK];
  return {
    title,
    isDoubleSided: issuer.isDoubleSided,
    layout: findLayoutProfile(issuer),
    runningHeads: [],
    runningMarks: marks.join(" · "),
  };
}
