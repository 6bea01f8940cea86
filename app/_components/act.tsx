import type { ButtonHTMLAttributes } from "react";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "type" | "aria-disabled"> & {
  /** True while there is nothing for it to do. */
  readonly off: boolean;
};

/** A button whose own work can leave it with nothing to do. It then says so and keeps the focus, which `disabled` would drop. */
export function Act({ off, onClick, ...rest }: Props) {
  return <button type="button" {...rest} aria-disabled={off} onClick={off ? undefined : onClick} />;
}
