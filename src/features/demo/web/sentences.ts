/** Words of the demo's front door. */
export const sentences = {
  title: "Look around",
  intro:
    "Larkfield Hearing is made up: twelve teams, half a year of requests. Choose whose desk you sit at; change it whenever you like by signing out.",
  roles: {
    colleague: "A colleague who needs something",
    provider: "A team member who serves",
    lead: "A team lead",
    "senior-leader": "A senior leader",
    administrator: "An administrator",
  } as Readonly<Record<string, string>>,
  passphrase:
    "The lead, the team member and the administrator hold the parts of a survey’s key; the lead and the team member keep a sealed journal under Me besides. Their passphrase: two of us open it together.",
  missing: "This is no demo. Sign in with the address and password that you have here.",
  toSignIn: "To the sign-in",
} as const;
