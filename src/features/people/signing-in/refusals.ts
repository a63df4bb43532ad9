/** The library's codes in our words. A code that is not here is a bug: it is logged and answered with 500. */
const reasons: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "wrongCredentials",
  INVALID_EMAIL: "wrongCredentials",
  // Someone who has left, with the right password: told the same as with a wrong one.
  FAILED_TO_CREATE_SESSION: "wrongCredentials",
  INVALID_PASSWORD: "wrongPassword",
  CREDENTIAL_ACCOUNT_NOT_FOUND: "wrongPassword",
  INVALID_CODE: "wrongCode",
  INVALID_BACKUP_CODE: "wrongCode",
  TOTP_NOT_ENABLED: "wrongCode",
  BACKUP_CODES_NOT_ENABLED: "wrongCode",
  TWO_FACTOR_NOT_ENABLED: "notOn",
  TOTP_ALREADY_ENABLED: "alreadyOn",
  INVALID_TWO_FACTOR_COOKIE: "challengeOver",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "challengeOver",
  ACCOUNT_TEMPORARILY_LOCKED: "tooManyTries",
  SESSION_NOT_FRESH: "signInAgain",
  CHALLENGE_NOT_FOUND: "challengeOver",
  AUTHENTICATION_FAILED: "passkeyUnknown",
  UNABLE_TO_CREATE_SESSION: "passkeyUnknown",
  FAILED_TO_VERIFY_REGISTRATION: "passkeyUnknown",
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: "passkeyUnknown",
  PASSKEY_NOT_FOUND: "passkeyUnknown",
  UNAUTHORIZED: "notSignedIn",
  VALIDATION_ERROR: "wrongInput",
};

export function reasonOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : reasons[code];
}
