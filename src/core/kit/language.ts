/** Languages every screen and paper exists in: simplified Chinese, traditional Chinese, English. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/** A sentence in the two languages people write by hand; traditional Chinese is made from `zh` and reviewed. */
export type Words = { readonly zh: string; readonly en: string };
