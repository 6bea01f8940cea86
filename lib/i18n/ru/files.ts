import type { files as english } from "@/lib/i18n/en/files";
import type { Like } from "../like";

/** Russian strings of what every door for files says of a file it cannot read. */
export const files: Like<typeof english> = {
  failures: {
    encoding: "Кодировку этого текста нельзя определить наверняка. Сохраните файл как «CSV UTF-8» или как книгу Excel (.xlsx).",
    excel: "Это файл Excel. Сохраните лист как «CSV UTF-8».",
    "old-excel": "Это файл Excel старого формата (.xls). Сохраните его как .xlsx или CSV.",
    "binary-excel": "Это двоичный файл Excel (.xlsb). Сохраните его как .xlsx или CSV.",
    "open-document": "Это файл OpenDocument (.ods). Сохраните лист как .xlsx или CSV.",
    locked: "Этот файл Excel защищён паролем. Сохраните его без пароля.",
    zip: "Это архив zip: извлеките из него файл и загрузите сам файл.",
    gzip: "Файл сжат программой gzip: распакуйте его и загрузите содержимое.",
    stata: "Это файл Stata (.dta). Сохраните его как CSV: в Stata\u00A0— командой export delimited.",
    spss: "Это файл SPSS. Сохраните его как CSV.",
    sas: "Это файл SAS. Сохраните его как CSV.",
    parquet: "Это файл Parquet. Сохраните его как CSV.",
    pdf: "Это PDF. Цифры нужны в виде таблицы: CSV или Excel.",
    quote: "Кавычка здесь открыта и нигде не закрыта.",
    "long-row": "Строка длиннее миллиона знаков: потеряны переводы строк или это не таблица.",
    "too-large": "Файл слишком велик.",
    "too-many-rows": "В таблице слишком много строк. Допустимо: до 2\u00A0000\u00A0000.",
    "too-many-cells": "В таблице слишком много ячеек. Допустимо: до 50\u00A0000\u00A0000.",
    "no-sheet": "В этой книге нет ни одного видимого листа с таблицей.",
    empty: "Таблица пуста.",
    broken: "Файл не удалось прочитать: он повреждён или другого типа.",
  },
};
