import type { CourtableCountry } from '../../scenario/scenario.ts';

/**
 * Thirty countries that had joined neither framework in January 2021. Where each leans is read off what it did later;
 * the base price, 1-3, is the authors' judgement of how much its signature is worth and how slowly it decides.
 */
export const countries: readonly CourtableCountry[] = [
  { country: 'KOR', name: 'South Korea', region: 'Asia-Pacific', lean: 'accords', price: 2 },
  { country: 'NZL', name: 'New Zealand', region: 'Asia-Pacific', lean: 'accords', price: 1 },
  { country: 'SGP', name: 'Singapore', region: 'Asia-Pacific', lean: 'accords', price: 1 },
  { country: 'IND', name: 'India', region: 'Asia-Pacific', lean: 'accords', price: 3 },
  { country: 'BGD', name: 'Bangladesh', region: 'Asia-Pacific', lean: 'accords', price: 2 },
  { country: 'MYS', name: 'Malaysia', region: 'Asia-Pacific', lean: 'accords', price: 2 },
  { country: 'THA', name: 'Thailand', region: 'Asia-Pacific', lean: 'both', price: 1 },
  { country: 'IDN', name: 'Indonesia', region: 'Asia-Pacific', lean: 'neither', price: 3 },
  { country: 'ISR', name: 'Israel', region: 'Middle East and Central Asia', lean: 'accords', price: 2 },
  { country: 'SAU', name: 'Saudi Arabia', region: 'Middle East and Central Asia', lean: 'accords', price: 2 },
  { country: 'AZE', name: 'Azerbaijan', region: 'Middle East and Central Asia', lean: 'ilrs', price: 1 },
  { country: 'KAZ', name: 'Kazakhstan', region: 'Middle East and Central Asia', lean: 'ilrs', price: 2 },
  { country: 'IRN', name: 'Iran', region: 'Middle East and Central Asia', lean: 'neither', price: 2 },
  { country: 'NGA', name: 'Nigeria', region: 'Africa', lean: 'accords', price: 2 },
  { country: 'SEN', name: 'Senegal', region: 'Africa', lean: 'both', price: 1 },
  { country: 'ZAF', name: 'South Africa', region: 'Africa', lean: 'ilrs', price: 2 },
  { country: 'EGY', name: 'Egypt', region: 'Africa', lean: 'ilrs', price: 2 },
  { country: 'ETH', name: 'Ethiopia', region: 'Africa', lean: 'ilrs', price: 1 },
  { country: 'KEN', name: 'Kenya', region: 'Africa', lean: 'neither', price: 2 },
  { country: 'BRA', name: 'Brazil', region: 'Americas', lean: 'accords', price: 3 },
  { country: 'MEX', name: 'Mexico', region: 'Americas', lean: 'accords', price: 2 },
  { country: 'ARG', name: 'Argentina', region: 'Americas', lean: 'accords', price: 2 },
  { country: 'PER', name: 'Peru', region: 'Americas', lean: 'accords', price: 1 },
  { country: 'VEN', name: 'Venezuela', region: 'Americas', lean: 'ilrs', price: 1 },
  { country: 'NIC', name: 'Nicaragua', region: 'Americas', lean: 'ilrs', price: 1 },
  { country: 'POL', name: 'Poland', region: 'Europe', lean: 'accords', price: 2 },
  { country: 'SWE', name: 'Sweden', region: 'Europe', lean: 'accords', price: 2 },
  { country: 'CHE', name: 'Switzerland', region: 'Europe', lean: 'accords', price: 2 },
  { country: 'SRB', name: 'Serbia', region: 'Europe', lean: 'ilrs', price: 1 },
  { country: 'BLR', name: 'Belarus', region: 'Europe', lean: 'ilrs', price: 1 },
];
