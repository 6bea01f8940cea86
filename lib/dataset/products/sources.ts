import type { Products } from "./schema";

/** The one source of all product figures: never compared with another one's. */
export const PRODUCT_SOURCE = "baci-hs17-v202601";
/** Where the names of chapters and headings come from. */
export const NAMES_SOURCE = "hs-2022-names";
export const PRODUCT_EDITION = "V202601";
export const NO_PRODUCTS: Products = { imports: [], suppliers: [], netExporters: [], nomenclature: [], goods: [] };
