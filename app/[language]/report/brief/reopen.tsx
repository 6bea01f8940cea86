import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { addressIn } from "@/lib/i18n/address";
import { shortLink } from "@/lib/report/export/short-link";
import { QrCode } from "../../../_components/qr-code";
import { useLanguage } from "../../../_language/words";
import { linkTo } from "../../../_state/link";
import { LINK_DECISION } from "../../../_state/link-parameters";
import styles from "./brief.module.css";

/** Longest link that still makes a code whose modules, on paper, a telephone can tell apart: a quarter of a millimetre. */
const MOST_SIGNS = 858;

/** The address that reopens the decision; empty until the browser is there, `null` where no address can hold so much. */
export function useReopening({ decision, datasetVersion }: Evaluation): string | null {
  const [link, setLink] = useState<string | null>("");
  const language = useLanguage();
  useEffect(() => {
    const page = new URL(addressIn(language, "/report"), window.location.href).href;
    setLink(linkTo(decision, datasetVersion, page));
  }, [decision, datasetVersion, language]);
  return link;
}

/** The way back to the decision for a telephone: a code on paper and on screen. Nothing where the link is too long for one. */
export function ReopeningCode({ link }: { readonly link: string | null }) {
  const { brief: text } = useWords("brief");
  return link && link.length <= MOST_SIGNS ? <QrCode text={link} name={text.code} className={styles.code} /> : null;
}

/** The same in letters: short to look at, whole to follow. */
export function ReopeningLink({ link }: { readonly link: string | null }) {
  const { brief: text } = useWords("brief");
  if (link === null) return <>{text.noLink}</>;
  if (link === "") return null;
  return (
    <>
      {text.reopen} <a href={link}>{shortLink(link, LINK_DECISION)}</a>
    </>
  );
}
