import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface Auth0ProviderConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#api_token Auth0Provider#api_token}
    */
    readonly apiToken?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#audience Auth0Provider#audience}
    */
    readonly audience?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#cli_login Auth0Provider#cli_login}
    */
    readonly cliLogin?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#client_assertion_private_key Auth0Provider#client_assertion_private_key}
    */
    readonly clientAssertionPrivateKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#client_assertion_signing_alg Auth0Provider#client_assertion_signing_alg}
    */
    readonly clientAssertionSigningAlg?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#client_id Auth0Provider#client_id}
    */
    readonly clientId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#client_secret Auth0Provider#client_secret}
    */
    readonly clientSecret?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#custom_domain_header Auth0Provider#custom_domain_header}
    */
    readonly customDomainHeader?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#debug Auth0Provider#debug}
    */
    readonly debug?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#domain Auth0Provider#domain}
    */
    readonly domain?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#dynamic_credentials Auth0Provider#dynamic_credentials}
    */
    readonly dynamicCredentials?: boolean | cdktf.IResolvable;
    /**
    * Alias name
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#alias Auth0Provider#alias}
    */
    readonly alias?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs auth0}
*/
export declare class Auth0Provider extends cdktf.TerraformProvider {
    static readonly tfResourceType = "auth0";
    /**
    * Generates CDKTF code for importing a Auth0Provider resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Auth0Provider to import
    * @param importFromId The id of the existing Auth0Provider that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Auth0Provider to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs auth0} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options Auth0ProviderConfig = {}
    */
    constructor(scope: Construct, id: string, config?: Auth0ProviderConfig);
    private _apiToken?;
    get apiToken(): string | undefined;
    set apiToken(value: string | undefined);
    resetApiToken(): void;
    get apiTokenInput(): string | undefined;
    private _audience?;
    get audience(): string | undefined;
    set audience(value: string | undefined);
    resetAudience(): void;
    get audienceInput(): string | undefined;
    private _cliLogin?;
    get cliLogin(): boolean | cdktf.IResolvable | undefined;
    set cliLogin(value: boolean | cdktf.IResolvable | undefined);
    resetCliLogin(): void;
    get cliLoginInput(): boolean | cdktf.IResolvable | undefined;
    private _clientAssertionPrivateKey?;
    get clientAssertionPrivateKey(): string | undefined;
    set clientAssertionPrivateKey(value: string | undefined);
    resetClientAssertionPrivateKey(): void;
    get clientAssertionPrivateKeyInput(): string | undefined;
    private _clientAssertionSigningAlg?;
    get clientAssertionSigningAlg(): string | undefined;
    set clientAssertionSigningAlg(value: string | undefined);
    resetClientAssertionSigningAlg(): void;
    get clientAssertionSigningAlgInput(): string | undefined;
    private _clientId?;
    get clientId(): string | undefined;
    set clientId(value: string | undefined);
    resetClientId(): void;
    get clientIdInput(): string | undefined;
    private _clientSecret?;
    get clientSecret(): string | undefined;
    set clientSecret(value: string | undefined);
    resetClientSecret(): void;
    get clientSecretInput(): string | undefined;
    private _customDomainHeader?;
    get customDomainHeader(): string | undefined;
    set customDomainHeader(value: string | undefined);
    resetCustomDomainHeader(): void;
    get customDomainHeaderInput(): string | undefined;
    private _debug?;
    get debug(): boolean | cdktf.IResolvable | undefined;
    set debug(value: boolean | cdktf.IResolvable | undefined);
    resetDebug(): void;
    get debugInput(): boolean | cdktf.IResolvable | undefined;
    private _domain?;
    get domain(): string | undefined;
    set domain(value: string | undefined);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _dynamicCredentials?;
    get dynamicCredentials(): boolean | cdktf.IResolvable | undefined;
    set dynamicCredentials(value: boolean | cdktf.IResolvable | undefined);
    resetDynamicCredentials(): void;
    get dynamicCredentialsInput(): boolean | cdktf.IResolvable | undefined;
    private _alias?;
    get alias(): string | undefined;
    set alias(value: string | undefined);
    resetAlias(): void;
    get aliasInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
