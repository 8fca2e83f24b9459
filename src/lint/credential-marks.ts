// How the known forms begin, or what stands in them. A new one of the scanner's is found by its randomness.
const MARK =
  /gh[opsur]_|github_pat_|\bgl[a-z]{1,5}-|xox[a-z]-|xapp-|hooks\.slack|\b[rs]k[-_]|whsec_|npm_|_authToken|\b(?:A3T|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)|AIza|GOCSPX|\bSG\.|pypi-|hf_|gsk_|lin_api|ntn_|\bshp[a-z]{2,3}_|gl(?:c|sa)_|ops_ey|hvs\.|figd_|dapi|dckr_|\beyJ|PRIVATE KEY|AccountKey|:\/\/[^\s/]*@/

const LONG_WORD = /[\w+/=-]{16,}/g
const HUMP = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g
const CAPITALS = /[A-Z\d]{16}/
const FEWEST_HUMPS = 4

/**
 * Whether a credential may stand in a text: a cheap test that keeps the scanner from being loaded for the texts of nearly
 * all repositories. What it lets through is still mostly harmless, such as the hash of a commit.
 */
export function mayHoldCredential(text: string): boolean {
  return MARK.test(text) || (text.match(LONG_WORD) ?? []).some(looksRandom)
}

function looksRandom(word: string): boolean {
  return CAPITALS.test(word) || (word.match(HUMP)?.length ?? 0) >= FEWEST_HUMPS
}
