import { plural } from './plural'

/** What is counted in more than one sentence. */
export const counted = {
  items: (count: number) =>
    plural(count, {
      zero: 'لا إجراءات',
      one: 'إجراء واحد',
      two: 'إجراءان',
      few: 'إجراءات',
      many: 'إجراءً',
      other: 'إجراء',
    }),
  clauses: (count: number) =>
    plural(count, {
      zero: 'لا فقرات',
      one: 'فقرة واحدة',
      two: 'فقرتان',
      few: 'فقرات',
      many: 'فقرة',
      other: 'فقرة',
    }),
  resolutions: (count: number) =>
    plural(count, {
      zero: 'لا قرارات',
      one: 'قرار واحد',
      two: 'قراران',
      few: 'قرارات',
      many: 'قراراً',
      other: 'قرار',
    }),
  places: (count: number) =>
    plural(count, {
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: 'مواضع',
      many: 'موضعاً',
      other: 'موضع',
    }),
  /** "في موضعين", "في 3 مواضع". */
  inPlaces: (count: number) =>
    plural(count, {
      zero: 'أي موضع',
      one: 'موضع واحد',
      two: 'موضعين',
      few: 'مواضع',
      many: 'موضعاً',
      other: 'موضع',
    }),
  changes: (count: number) =>
    plural(count, {
      zero: 'لا تغييرات',
      one: 'تغيير واحد',
      two: 'تغييران',
      few: 'تغييرات',
      many: 'تغييراً',
      other: 'تغيير',
    }),
} as const
