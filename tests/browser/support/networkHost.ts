/** Where the tests' browser finds this machine as a phone on a network would: by plain http, under a number that is not loopback's. */
export const NETWORK_HOST = '192.0.2.1';
