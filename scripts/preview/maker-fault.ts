/** Why a maker gives no answer, in words for those who edit. */
export class MakerFault extends Error {
  override readonly name = "MakerFault";
}
