import { api } from "./en/api";
import { audit } from "./en/audit";
import { auditNotices } from "./en/audit-notices";
import { choices } from "./en/choices";
import { compare } from "./en/compare";
import { compete } from "./en/compete";
import { competition } from "./en/competition";
import { data } from "./en/data";
import { estimates } from "./en/estimates";
import { figures } from "./en/figures";
import { firmness } from "./en/firmness";
import { guided } from "./en/guided";
import { headroom } from "./en/headroom";
import { issues } from "./en/issues";
import { market } from "./en/market";
import { methods } from "./en/methods";
import { mirror } from "./en/mirror";
import { model } from "./en/model";
import { notices } from "./en/notices";
import { options } from "./en/options";
import { own } from "./en/own";
import { reach } from "./en/reach";
import { report } from "./en/report";
import { robustness } from "./en/robustness";
import { shared } from "./en/shared";
import { tableScreen } from "./en/table-screen";
import { trade } from "./en/trade";

/**
 * Every string of the interface, in English, a file for each screen under `en/`, so that a page carries only its own.
 * Another language is a file typed `Messages` beside this one. Texts that belong to content (a method's name, an
 * indicator's definition) travel with that content instead.
 */
export const en = {
  ...shared,
  competition,
  notices,
  issues,
  reach,
  compete,
  report,
  estimates,
  choices,
  compare,
  firmness,
  robustness,
  market,
  audit,
  auditNotices,
  data,
  api,
  figures,
  methods,
  mirror,
  model,
  guided,
  headroom,
  options,
  own,
  tableScreen,
  trade,
};

/** What another language has to provide. */
export type Messages = typeof en;
