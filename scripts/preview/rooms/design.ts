import { inTree, roomOfMany, type Kept, type Room } from "./rooms.ts";

/** The pages of the design, for the preview only: every component with its examples, and the tokens. */
export function createDesignRoom(kept: Kept): Room {
  return roomOfMany("_components/", () =>
    kept.make("pages of the design", null, async () => {
      const { renderComponentPages } = await import("../../render/components/pages.ts");
      return inTree("_components", renderComponentPages());
    }),
  );
}
