import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import type { Picture } from './decode-qr.ts';

/** Points of a PDF in a millimetre. */
const POINTS_IN_MM = 72 / 25.4;

/** What a browser printed. */
export interface Printed {
  /** Width and height of each page in whole millimetres. */
  pages: readonly (readonly [width: number, height: number])[];
  /** Everything that can be copied out of it, with single blanks. */
  text: string;
  /** A page as a printer would draw it, counted from 1. */
  draw: (number: number, dotsPerInch: number) => Promise<Picture>;
}

const pdfium = PDFiumLibrary.init();

/** Print a page as its visitor would, on the paper that its styles ask for, and open what came out. */
export async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const file = await (await pdfium).loadDocument(pdf);
  const pages = [...file.pages()];
  const inMillimetres = (points: number) => Math.round(points / POINTS_IN_MM);
  return {
    pages: pages.map((one) => {
      const { originalWidth, originalHeight } = one.getOriginalSize();
      return [inMillimetres(originalWidth), inMillimetres(originalHeight)] as const;
    }),
    text: pages
      .map((one) => one.getText())
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    draw: async (number, dotsPerInch) => {
      const { data, width, height } = await file.getPage(number - 1).render({ scale: dotsPerInch / 72 });
      return { data: new Uint8ClampedArray(data), width, height };
    },
  };
}
