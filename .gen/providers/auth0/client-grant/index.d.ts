import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ClientGrantConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#allow_any_organization ClientGrant#allow_any_organization}
    */
    readonly allowAnyOrganization?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#audience ClientGrant#audience}
    */
    readonly audience: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#client_id ClientGrant#client_id}
    */
    readonly clientId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#id ClientGrant#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#organization_usage ClientGrant#organization_usage}
    */
    readonly organizationUsage?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#scopes ClientGrant#scopes}
    */
    readonly scopes: string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant auth0_client_grant}
*/
export declare class ClientGrant extends cdktf.TerraformResource {
    static readonly tfResourceType = "auth0_client_grant";
    /**
    * Generates CDKTF code for importing a ClientGrant resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ClientGrant to import
    * @param importFromId The id of the existing ClientGrant that should be imported. Refer to the {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ClientGrant to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/auth0/auth0/1.27.0/docs/resources/client_grant auth0_client_grant} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ClientGrantConfig
    */
    constructor(scope: Construct, id: string, config: ClientGrantConfig);
    private _allowAnyOrganization?;
    get allowAnyOrganization(): boolean | cdktf.IResolvable;
    set allowAnyOrganization(value: boolean | cdktf.IResolvable);
    resetAllowAnyOrganization(): void;
    get allowAnyOrganizationInput(): boolean | cdktf.IResolvable | undefined;
    private _audience?;
    get audience(): string;
    set audience(value: string);
    get audienceInput(): string | undefined;
    private _clientId?;
    get clientId(): string;
    set clientId(value: string);
    get clientIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _organizationUsage?;
    get organizationUsage(): string;
    set organizationUsage(value: string);
    resetOrganizationUsage(): void;
    get organizationUsageInput(): string | undefined;
    private _scopes?;
    get scopes(): string[];
    set scopes(value: string[]);
    get scopesInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
