import type { Rates } from "@/lib/landed/due";

/** A parcel asked about. */
export type Ask = {
  readonly market: string;
  readonly currency: string;
  readonly price: number;
  readonly freight?: number;
  readonly weightKg?: number;
  readonly dutyPct?: number;
  readonly rates?: Rates;
  readonly rule?: string;
};

/** One figure, or from lowest to highest where what is known leaves it open. */
export type Amount = number | readonly [low: number, high: number];

export type Example = Ask & { readonly rule: string; readonly duty: Amount; readonly tax: Amount; readonly landed: Amount };

const OPEN = Number.POSITIVE_INFINITY;

/** Two for every rule and one for each of its bands, worked by hand from the page the rule names. */
export const examples: readonly Example[] = [
  { rule: "sgp-lvg-2023", market: "SGP", currency: "USD", price: 50, freight: 8, dutyPct: 0, duty: 0, tax: 5.22, landed: 63.22 },
  { rule: "sgp-lvg-2023", market: "SGP", currency: "SGD", price: 900, freight: 100, dutyPct: 0, duty: 0, tax: 90, landed: 1090 },
  {
    rule: "phl-de-minimis-2016",
    market: "PHL",
    currency: "USD",
    price: 100,
    freight: 20,
    dutyPct: 5,
    rates: { PHP: 58 },
    duty: 0,
    tax: 0,
    landed: 120,
  },
  {
    rule: "phl-de-minimis-2016",
    market: "PHL",
    currency: "USD",
    price: 250,
    freight: 20,
    dutyPct: 5,
    rates: { PHP: 58 },
    duty: 13.5,
    tax: 34.02,
    landed: 317.52,
  },
  { rule: "tha-2026", market: "THA", currency: "USD", price: 30, freight: 5, dutyPct: 10, duty: 3.5, tax: 2.695, landed: 41.195 },
  { rule: "tha-2026", market: "THA", currency: "THB", price: 1, freight: 0, dutyPct: 0, duty: 0, tax: 0.07, landed: 1.07 },
  { rule: "idn-pmk-4-2025", market: "IDN", currency: "USD", price: 50, freight: 6, duty: 4.2, tax: 6.622, landed: 66.822 },
  { rule: "idn-pmk-4-2025", market: "IDN", currency: "USD", price: 2000, freight: 0, dutyPct: 10, duty: 200, tax: 242, landed: 2442 },
  { rule: "kaz-eaeu-ecommerce-2026", market: "KAZ", currency: "EUR", price: 300, weightKg: 3, duty: 15, tax: 50.4, landed: 365.4 },
  { rule: "kaz-eaeu-ecommerce-2026", market: "KAZ", currency: "EUR", price: 201, weightKg: 20, duty: 20, tax: 35.36, landed: 256.36 },
  { rule: "kgz-eaeu-ecommerce-2026", market: "KGZ", currency: "EUR", price: 200, weightKg: 1, duty: 0, tax: 0, landed: 200 },
  { rule: "kgz-eaeu-ecommerce-2026", market: "KGZ", currency: "EUR", price: 300, weightKg: 3, duty: 15, tax: 37.8, landed: 352.8 },
  { rule: "arm-eaeu-ecommerce-2026", market: "ARM", currency: "EUR", price: 150, weightKg: 1, duty: 0, tax: 0, landed: 150 },
  { rule: "arm-eaeu-ecommerce-2026", market: "ARM", currency: "EUR", price: 400, weightKg: 2, duty: 20, tax: 84, landed: 504 },
  { rule: "uzb-courier-2025", market: "UZB", currency: "USD", price: 200, weightKg: 2, duty: 0, tax: 0, landed: 200 },
  { rule: "uzb-courier-2025", market: "UZB", currency: "USD", price: 150, freight: 20, duty: 0, tax: 0, landed: 170 },
  { rule: "uzb-post-2025", market: "UZB", currency: "USD", price: 100, duty: 0, tax: 0, landed: 100 },
  { rule: "uzb-post-2025", market: "UZB", currency: "USD", price: 80, freight: 10, duty: 0, tax: 0, landed: 90 },
  { rule: "kaz-eaeu-parcels-2020", market: "KAZ", currency: "EUR", price: 180, weightKg: 3, duty: 0, tax: 0, landed: 180 },
  { rule: "kaz-eaeu-parcels-2020", market: "KAZ", currency: "EUR", price: 150, freight: 50, weightKg: 31, duty: 0, tax: 0, landed: 200 },
  { rule: "kgz-eaeu-parcels-2020", market: "KGZ", currency: "EUR", price: 200, weightKg: 31, duty: 0, tax: 0, landed: 200 },
  { rule: "kgz-eaeu-parcels-2020", market: "KGZ", currency: "EUR", price: 20, freight: 5, weightKg: 1, duty: 0, tax: 0, landed: 25 },
  { rule: "arm-eaeu-parcels-2020", market: "ARM", currency: "EUR", price: 199, weightKg: 5, duty: 0, tax: 0, landed: 199 },
  { rule: "arm-eaeu-parcels-2020", market: "ARM", currency: "EUR", price: 60, freight: 6, weightKg: 2, duty: 0, tax: 0, landed: 66 },
  { rule: "tjk-mail", market: "TJK", currency: "USD", price: 100, duty: 0, tax: 0, landed: 100 },
  { rule: "tjk-mail", market: "TJK", currency: "USD", price: 200, dutyPct: 10, duty: 20, tax: 30.8, landed: 250.8 },
  { rule: "tkm-mail", market: "TKM", currency: "USD", price: 500, duty: 0, tax: 0, landed: 500 },
  { rule: "tkm-mail", market: "TKM", currency: "USD", price: 1000, dutyPct: 2, duty: 20, tax: 153, landed: 1173 },
  { rule: "brn-express", market: "BRN", currency: "BND", price: 400, duty: 0, tax: 0, landed: 400 },
  { rule: "brn-express", market: "BRN", currency: "BND", price: 500, dutyPct: 5, duty: 25, tax: 0, landed: 525 },
  { rule: "khm-2012", market: "KHM", currency: "USD", price: 50, freight: 9, duty: 0, tax: 0, landed: 59 },
  { rule: "khm-2012", market: "KHM", currency: "USD", price: 60, freight: 10, dutyPct: 10, duty: 7, tax: 7.7, landed: 84.7 },
  { rule: "mys-lvg-2024", market: "MYS", currency: "MYR", price: 400, freight: 100, duty: 0, tax: 40, landed: 540 },
  { rule: "mys-lvg-2024", market: "MYS", currency: "MYR", price: 100, duty: 0, tax: 10, landed: 110 },
  { rule: "vnm-2025", market: "VNM", currency: "USD", price: 100, dutyPct: 10, duty: 10, tax: [8.8, 11], landed: [118.8, 121] },
  { rule: "vnm-2025", market: "VNM", currency: "USD", price: 200, freight: 50, dutyPct: 0, duty: 0, tax: [20, 25], landed: [270, 275] },
  { rule: "aze-express", market: "AZE", currency: "USD", price: 250, freight: 50, duty: 0, tax: 0, landed: 300 },
  { rule: "aze-express", market: "AZE", currency: "USD", price: 400, dutyPct: 15, duty: 60, tax: 82.8, landed: 542.8 },
  { rule: "geo-post", market: "GEO", currency: "GEL", price: 300, weightKg: 30, duty: 0, tax: 0, landed: 300 },
  { rule: "geo-post", market: "GEO", currency: "GEL", price: 100, weightKg: 31, dutyPct: 12, duty: 12, tax: 20.16, landed: 132.16 },
  // Where the page leaves a rate, or whether there is a tax, open: from nothing to the whole, and never one figure.
  { rule: "sgp-lvg-2023", market: "SGP", currency: "SGD", price: 100, freight: 10, dutyPct: 0, duty: 0, tax: 9.9, landed: 119.9 },
  { rule: "idn-pmk-4-2025", market: "IDN", currency: "USD", price: 3, freight: 1, duty: 0, tax: [0, 0.44], landed: [4, 4.44] },
  { rule: "kaz-eaeu-ecommerce-2026", market: "KAZ", currency: "EUR", price: 200, weightKg: 1, duty: 0, tax: 0, landed: 200 },
  {
    rule: "kaz-eaeu-parcels-2020",
    market: "KAZ",
    currency: "EUR",
    price: 300,
    weightKg: 3,
    duty: 15,
    tax: [0, 50.4],
    landed: [315, 365.4],
  },
  {
    rule: "kgz-eaeu-parcels-2020",
    market: "KGZ",
    currency: "EUR",
    price: 300,
    weightKg: 3,
    duty: 15,
    tax: [0, 37.8],
    landed: [315, 352.8],
  },
  { rule: "arm-eaeu-parcels-2020", market: "ARM", currency: "EUR", price: 300, weightKg: 3, duty: 15, tax: [0, 63], landed: [315, 378] },
  {
    rule: "uzb-courier-2025",
    market: "UZB",
    currency: "USD",
    price: 300,
    dutyPct: 10,
    duty: [0, OPEN],
    tax: [0, OPEN],
    landed: [300, OPEN],
  },
  { rule: "uzb-post-2025", market: "UZB", currency: "USD", price: 150, dutyPct: 10, duty: [0, OPEN], tax: [0, OPEN], landed: [150, OPEN] },
  { rule: "mys-lvg-2024", market: "MYS", currency: "MYR", price: 1000, dutyPct: 5, duty: 50, tax: [0, 105], landed: [1050, 1155] },
  { rule: "geo-post", market: "GEO", currency: "GEL", price: 400, weightKg: 1, dutyPct: 12, duty: 48, tax: 80.64, landed: 528.64 },
];
