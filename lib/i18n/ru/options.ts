import type { options as english } from "@/lib/i18n/en/options";
import type { Like } from "../like";

/** What the options of a ranking method are called in Russian, in the form and on paper. */
export const options: Like<typeof english> = {
  legend: (method) => `Параметры: ${method}`,
  labelled: (title, description) => `${title}: ${description}`,
  functions: {
    usual: "Обычная: любая разность учитывается полностью",
    "u-shape": "U-образная: полностью за порогом q",
    "v-shape": "V-образная: растёт до p",
    level: "Ступенчатая: половина между q и p, затем полностью",
    linear: "Линейная: растёт от q до p",
    gaussian: "Гауссова: растёт плавно, круче всего в s",
  } as Readonly<Record<string, string>>,
  setting: (title, value) => `${title}: ${value}`,
  byCriterion: "Параметры по критериям",
  between: (low, high) => `от ${low} до ${high}`,
  oneForAll: "Здесь одна функция действует для всех критериев; в файле или через API её можно задать для каждого.",
  oneEach: "своя для каждого критерия, из файла",
  set: (count) => `задано: ${count}`,
  filled: "Пустое поле означает серое число в нём: его дают отмеченные рынки или сам метод.",
  nothing: "нет",
  inUnit: (name, unit) => `${name} (${unit})`,
  smallest: (name) => `${name}: минимум`,
  largest: (name) => `${name}: максимум`,
};
