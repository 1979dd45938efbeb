const names = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

/** The form of a year's holidays, to be filled in from the notice. */
export function startOfYear(year: number): string {
  return JSON.stringify(
    {
      id: `cn-${year}`,
      name: { zh: `${year}年放假安排`, en: `Holidays of ${year}` },
      source: '国务院办公厅关于部分节假日安排的通知',
      names,
      years: [{ year, papers: [''], off: { 元旦: [`${year}-01-01`] }, work: {} }],
    },
    undefined,
    2,
  );
}
