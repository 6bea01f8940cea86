import type { files as english } from "@/lib/i18n/en/files";
import type { Like } from "../like";

/** Chinese strings of what every door for files says of a file it cannot read. */
export const files: Like<typeof english> = {
  failures: {
    encoding: "无法确定文本的编码。请另存为“CSV UTF-8”或 Excel 文件（.xlsx）。",
    excel: "这是 Excel 文件。请将工作表另存为“CSV UTF-8”。",
    "old-excel": "这是旧版 Excel 文件（.xls）。请另存为 .xlsx 或 CSV。",
    "binary-excel": "这是二进制 Excel 文件（.xlsb）。请另存为 .xlsx 或 CSV。",
    "open-document": "这是 OpenDocument 文件（.ods）。请将工作表另存为 .xlsx 或 CSV。",
    locked: "这个 Excel 文件有密码保护。请去掉密码后另存。",
    zip: "这是 zip 压缩文件。请解压后使用其中的文件。",
    gzip: "这是 gzip 压缩文件。请解压后使用其中的文件。",
    stata: "这是 Stata 文件（.dta）。请另存为 CSV：在 Stata 中使用“export delimited”。",
    spss: "这是 SPSS 文件。请另存为 CSV。",
    sas: "这是 SAS 文件。请另存为 CSV。",
    parquet: "这是 Parquet 文件。请另存为 CSV。",
    pdf: "这是 PDF 文件。数据须为表格：CSV 或 Excel。",
    quote: "此处的引号没有闭合。",
    "long-row": "这一行超过一百万个字符：可能缺少换行符，或者不是表格。",
    "too-large": "文件过大。",
    "too-many-rows": "表格行数过多，上限 2,000,000 行。",
    "too-many-cells": "表格单元格过多，上限 50,000,000 个。",
    "no-sheet": "工作簿中没有可见的工作表，或没有一张是表格。",
    empty: "表格中没有内容。",
    broken: "无法读取文件。文件可能已损坏，或属于其他类型。",
  },
};
