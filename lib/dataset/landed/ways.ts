/** `parcel`: sent to the buyer, by the rule for parcels. `stock`: imported for a shelf in the market and sold from there. */
export const ways = ["parcel", "stock"] as const;
export type Way = (typeof ways)[number];
