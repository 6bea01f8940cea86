import { untranslated } from "./content";
import { access } from "./en/access";
import { agreement } from "./en/agreement";
import { announced } from "./en/announced";
import { answer } from "./en/answer";
import { api } from "./en/api";
import { audit } from "./en/audit";
import { brief } from "./en/brief";
import { choices } from "./en/choices";
import { commands } from "./en/commands";
import { compare } from "./en/compare";
import { compete } from "./en/compete";
import { competition } from "./en/competition";
import { comtrade } from "./en/comtrade";
import { costs } from "./en/costs";
import { data } from "./en/data";
import { detail } from "./en/detail";
import { doubts } from "./en/doubts";
import { estimates } from "./en/estimates";
import { figures } from "./en/figures";
import { files } from "./en/files";
import { firmness } from "./en/firmness";
import { guided } from "./en/guided";
import { handover } from "./en/handover";
import { headroom } from "./en/headroom";
import { history } from "./en/history";
import { issues } from "./en/issues";
import { keep } from "./en/keep";
import { kept } from "./en/kept";
import { ladder } from "./en/ladder";
import { lanchester } from "./en/lanchester";
import { landed } from "./en/landed";
import { lexicon } from "./en/lexicon";
import { market } from "./en/market";
import { markets } from "./en/markets";
import { methods } from "./en/methods";
import { mirror } from "./en/mirror";
import { model } from "./en/model";
import { moved } from "./en/moved";
import { notices } from "./en/notices";
import { options } from "./en/options";
import { own } from "./en/own";
import { paper } from "./en/paper";
import { parameters } from "./en/parameters";
import { pictures } from "./en/pictures";
import { places } from "./en/places";
import { position } from "./en/position";
import { ranking } from "./en/ranking";
import { reach } from "./en/reach";
import { redundancy } from "./en/redundancy";
import { refresh } from "./en/refresh";
import { report } from "./en/report";
import { robustness } from "./en/robustness";
import { search } from "./en/search";
import { seller } from "./en/seller";
import { shared } from "./en/shared";
import { shelf } from "./en/shelf";
import { steps } from "./en/steps";
import { table } from "./en/table";
import { tiles } from "./en/tiles";
import { together } from "./en/together";
import { track } from "./en/track";
import { trade } from "./en/trade";
import { unanswered } from "./en/unanswered";
import { weighing } from "./en/weighing";
import { weighting } from "./en/weighting";
import { welcome } from "./en/welcome";
import { whose } from "./en/whose";
import { workings } from "./en/workings";
import { workspace } from "./en/workspace";
import type { Like } from "./like";
import { wordsOf } from "./speech";

/**
 * Every string of the interface, in English, a part for each screen under `en/`, so that a page carries only its own: `shared`
 * is what all of them need. Texts that come with the data (an
 * indicator's definition) stand there instead; see `content.ts`.
 */
export const en = {
  access,
  agreement,
  announced,
  answer,
  api,
  audit,
  brief,
  choices,
  commands,
  compare,
  compete,
  competition,
  comtrade,
  costs,
  data,
  position,
  ranking,
  detail,
  doubts,
  estimates,
  figures,
  files,
  firmness,
  guided,
  handover,
  headroom,
  history,
  issues,
  keep,
  kept,
  landed,
  ladder,
  lanchester,
  lexicon,
  market,
  markets,
  methods,
  mirror,
  model,
  moved,
  notices,
  options,
  own,
  paper,
  parameters,
  places,
  pictures,
  reach,
  redundancy,
  refresh,
  report,
  robustness,
  search,
  seller,
  shared,
  shelf,
  steps,
  table,
  tiles,
  together,
  track,
  trade,
  unanswered,
  weighing,
  weighting,
  welcome,
  whose,
  workings,
  workspace,
  ...untranslated,
};

/** What another language has to provide: words of the same shape. */
export type Messages = Like<typeof en>;
/** A part of the words, as it is loaded. */
export type Part = keyof Messages;

/** What programs are told of texts that come with content: English, whatever language is spoken. */
export const inEnglish = wordsOf("en", en).say;
