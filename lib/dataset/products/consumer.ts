/**
 * The headings whose imports, added up, stand for consumer goods where no product is chosen: all headings held but those
 * that are mainly materials, parts or machines for firms (other food preparations, plastic articles, pumps and fans,
 * computers, transformers, accumulators, telephones and network gear, loudspeakers, cycle parts, seats), medicines and cars.
 * Telephones and computers are among them because factories that assemble them import the parts under the same heading.
 */
export const CONSUMER_HEADINGS: readonly string[] = (
  "3005 3303 3304 3305 3306 3401 3402 3924 4202 4203 6108 6109 6110 6111 6112 6201 6202 6203 6204 6205 6206 6402 6403 6404 " +
  "7117 7323 8415 8418 8450 8506 8508 8509 8510 8516 8528 8712 9004 9101 9102 9403 9404 9405 9503 9504 9505 9506 9507 9619 9620"
).split(" ");

/** The chapters whose growth stands for that of consumer goods. Headings are held for one year only. */
export const CONSUMER_CHAPTERS: readonly string[] = "33 34 42 61 62 64 94 95".split(" ");
