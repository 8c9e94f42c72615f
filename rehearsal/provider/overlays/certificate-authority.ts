/** A certificate that parses, valid for a hundred years; nobody holds its key. */
export const certificateAuthority = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUBGedPYWCamlD/iw9TJAfh8FiojMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJcmVoZWFyc2FsMCAXDTI2MTEyMDEwNDg1MVoYDzIxMjYxMDI3
MTA0ODUxWjAUMRIwEAYDVQQDDAlyZWhlYXJzYWwwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQH0ZlbHDFQvs5inlWi08pBmC0xOV378WlGlVuSRfpevo1G4ZpxcNYx
DVMGDyRLHgfNQVShwhdA/QsQT3n5GqDMo1MwUTAdBgNVHQ4EFgQUbREUmb8h3D9T
PAt8VVAnYlXqaegwHwYDVR0jBBgwFoAUbREUmb8h3D9TPAt8VVAnYlXqaegwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA4WpbmwScrV/VOBv4OfaG
ssfeulSZ4oAKGIlo/7b3oT4CIH2RHnJ+IwcNmlH2D4pWKUlBpPIp3jL13TbuNgLS
o4iK
-----END CERTIFICATE-----
`;

/** When it ends. */
export const certificateAuthorityEnd = "2126-10-27T10:48:51Z";
