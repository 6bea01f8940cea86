"use client";

import NextLink from "next/link";
import { usePathname, useRouter } from "next/navigation";
import type { ComponentProps } from "react";
import { addressIn, pageOf } from "@/lib/i18n/address";
import { useLanguage } from "../_language/words";

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & { readonly href: string };

/** A link to a page, by its path in the first language: it leads there in the language that is spoken. */
export function Link({ href, ...others }: Props) {
  return <NextLink {...others} href={addressIn(useLanguage(), href)} />;
}

/** The path of the page that is open, whatever its language. */
export function usePath(): string {
  return pageOf(usePathname()).path;
}

/** Goes to a page in the language that is spoken, as `Link` does: to a new one, or by changing what stands in the address. */
export function useGo() {
  const router = useRouter();
  const language = useLanguage();
  return {
    to: (path: string) => router.push(addressIn(language, path)),
    instead: (path: string) => router.replace(addressIn(language, path), { scroll: false }),
  };
}
