import type { issues as english } from "@/lib/i18n/en/issues";
import type { Like } from "../like";

const onlyAccepted = (accepted: string | undefined) => (accepted ? ` Допустимо: ${accepted}.` : "");

/** A Russian sentence for each thing that can be wrong. */
export const issues: Like<typeof english> = {
  "not-a-number": ({ found }) => (found ? `Это не число: ${found}.` : "Это не число."),
  "out-of-range": ({ accepted, found }) =>
    `${found ? `Вне допустимого диапазона: ${found}.` : "Вне допустимого диапазона."}${onlyAccepted(accepted)}`,
  "too-few": ({ accepted }) => `Слишком мало. Допустимо: ${accepted ?? "не меньше одного"}.`,
  "too-many": ({ accepted }) => `Слишком много.${onlyAccepted(accepted)}`,
  "too-large": ({ accepted }) => `Слишком большое значение.${onlyAccepted(accepted)}`,
  "wrong-length": ({ accepted, found }) =>
    `Нужно элементов: ${accepted ?? "другое количество"}; получено: ${found || "другое количество"}.`,
  "all-zero": () => "Все веса равны нулю. Хотя бы один должен быть больше нуля.",
  "zero-in-column": ({ name, accepted }) => `${criterion(name)}: есть ноль, здесь он недопустим.${onlyAccepted(accepted)}`,
  "negative-in-column": ({ name, accepted }) =>
    `${criterion(name)}: есть отрицательное значение, здесь оно недопустимо.${onlyAccepted(accepted)}`,
  "constant-column": ({ name }) => `${criterion(name)}: значение одинаково на всех рынках, этот метод такого не допускает.`,
  "unknown-id": ({ found, accepted }) => `${found ? `Неизвестное значение: ${found}.` : "Неизвестное значение."}${onlyAccepted(accepted)}`,
  duplicate: ({ name, found }) => (name || found ? `Указано дважды: ${name || found}.` : "Указано дважды."),
  missing: ({ name, accepted }) => `${name ? `Не указано: ${name}.` : "Поле не заполнено."}${onlyAccepted(accepted)}`,
  malformed: ({ accepted }) => `Прочитать нельзя${accepted ? `: ${accepted}` : ""}.`,
  "newer-version": ({ found, accepted }) =>
    `Записано более новой версией (${found || "?"}; эта версия читает ${accepted ?? "более старые"}).`,
  "no-room": () =>
    "Эти условия оставляют единственную точку или так мало места вокруг неё, что набрать веса невозможно: меньше одной миллиардной веса. Ослабьте их.",
  contradiction: ({ accepted, found }) => `Эти значения противоречат друг другу${found ? `: ${found}` : ""}.${onlyAccepted(accepted)}`,
  // Of the gravity model. A formula's issue names the piece in the way and its place, the first character being 1.
  formula: ({ found, name }) => `Непонятно, знак ${name ?? "1"}: ${found || "формула обрывается слишком рано"}.`,
  "empty-sample": () => "Не осталось ни одного наблюдения: оценивать не на чем.",
  "no-positive-flow": ({ name }) => `${name ?? "Поток"}: во всех наблюдениях ноль.`,
  "negative-flow": ({ name, found }) =>
    `${name ?? "Поток"}: отрицательное значение${found ? ` (${found})` : ""}. Поток бывает нулевым или больше.`,
  "negative-weight": ({ name, found }) =>
    `${name ?? "Вес"}: отрицательное значение${found ? ` (${found})` : ""}. Вес бывает нулевым или больше.`,
  "no-variation": ({ name }) =>
    `Оценивать нечего: после вычета эффектов и других переменных не остаётся вариации${name ? ` (${name})` : " ни у одной переменной"}.`,
  "one-group": ({ name }) => `${name ?? "Эффект"}: в выборке всего одна группа, это константа, а не эффект.`,
  "log-of-flow": ({ accepted }) => `PPML берёт сам поток, а не его логарифм.${onlyAccepted(accepted)}`,
  miscomputed: ({ found, name }) =>
    `${found || "Среда, в которой работает программа"}: ошибка вычислений. Результат${name ? ` (${name})` : ""} дважды не прошёл проверку и не показан. Попробуйте ещё раз или в другой версии.`,
};

function criterion(name: string | undefined): string {
  return name ? `«${name}»` : "Этот критерий";
}
